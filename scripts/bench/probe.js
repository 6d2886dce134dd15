// Runs inside both measured pages before their own code: when the chart is on the screen, and how long the thread was blocked.
// `benchChart` (set before this script) is the selector of the chart's <svg>. Times are performance.now() milliseconds.
(() => {
  const page = /** @type {any} */ (window);
  const selector = /** @type {string} */ (page.benchChart);

  const state = {
    /** First frame that shows the chart's labels @type {number | null} */
    first: null,
    /** Largest contentful paint so far. */
    largest: 0,
    /** Start and length of every task above 50 ms @type {[number, number][]} */
    tasks: [],
    /** From the click to the frame with another chart @type {number | null} */
    click: null,
    /** What the chart said when the next click was announced @type {string | null} */
    before: null,
    /** What the first visible chart says: its labels, which differ between indicators; empty while it is not shown. */
    chart() {
      for (const found of document.querySelectorAll(selector)) {
        const box = found.getBoundingClientRect();
        if (box.width < 50 || box.height < 50 || box.top > innerHeight) continue;
        return Array.from(found.querySelectorAll('text'), label => label.textContent).join('|');
      }
      return '';
    },
  };
  page.bench = state;

  /** Calls back in the task after the current frame has been painted; to be called inside a frame. */
  const afterPaint = (/** @type {(now: number) => void} */ then) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => then(performance.now());
    channel.port2.postMessage(null);
  };

  /** Asks in each frame until `shown`, then tells the time after that frame. */
  const watch = (/** @type {() => boolean} */ shown, /** @type {(now: number) => void} */ then) => {
    const frame = () => (shown() ? afterPaint(then) : requestAnimationFrame(frame));
    requestAnimationFrame(frame);
  };

  watch(
    () => state.chart() !== '',
    now => {
      const painted = performance.getEntriesByName('first-contentful-paint')[0];
      state.first = Math.max(now, painted ? painted.startTime : 0);
    },
  );

  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) state.largest = entry.startTime;
  }).observe({ type: 'largest-contentful-paint', buffered: true });
  new PerformanceObserver(list => {
    for (const entry of list.getEntries()) state.tasks.push([entry.startTime, entry.duration]);
  }).observe({ type: 'longtask', buffered: true });

  addEventListener(
    'click',
    event => {
      const { before } = state;
      if (before === null) return;
      state.before = null;
      watch(
        () => state.chart() !== '' && state.chart() !== before,
        now => {
          state.click = now - event.timeStamp;
        },
      );
    },
    true,
  );
})();
