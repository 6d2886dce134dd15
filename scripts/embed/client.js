// The script inside an embed: flags of its address, tooltips with the sentence, arrow keys, and its height for the page around it.
(() => {
  const asked = new URLSearchParams(location.search);
  const { classList } = document.documentElement;
  const is = (/** @type {string} */ flag, /** @type {string} */ value) => asked.get(flag) === value;
  if (is('transparent', '1')) classList.add('clear');
  if (is('plain', '1')) classList.add('plain');
  if (is('fitchart', '1')) classList.add('fit');
  if (is('title', '0')) classList.add('no-title');
  if (is('source', '0')) classList.add('no-source');
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (parent !== window && !is('fitchart', '1'))
      parent.postMessage({ type: 'mingjian:height', path: location.pathname, height }, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  const carried = document.getElementById('rows');
  if (!carried || is('static', '1')) return;
  const rows = JSON.parse(carried.textContent || '[]');
  const tip = document.createElement('div');
  tip.id = 'tip';
  tip.setAttribute('role', 'tooltip');
  tip.hidden = true;
  const hide = () => {
    tip.hidden = true;
  };
  document.querySelectorAll('figure').forEach(figure => {
    const drawing = figure.querySelector('svg');
    const share = (100 * Number(figure.dataset.row)) / (drawing?.viewBox.baseVal.height || 1);
    const buttons = rows.map(
      (/** @type {[string, string]} */ [words, sentence], /** @type {number} */ at) => {
        const button = document.createElement('button');
        button.style.top = `${at * share}%`;
        button.style.height = `${share}%`;
        button.setAttribute('aria-label', sentence ? `${words} ${sentence}` : words);
        const show = () => {
          tip.textContent = words;
          if (sentence) tip.appendChild(document.createElement('q')).textContent = sentence;
          figure.append(tip);
          tip.style.top = `${(at + 0.85) * share}%`;
          tip.hidden = false;
        };
        button.onfocus = button.onpointerenter = button.onclick = show;
        button.onblur = button.onpointerleave = hide;
        button.onkeydown = event => {
          if (event.key === 'Escape') hide();
          const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
          if (step && buttons[at + step]) {
            buttons[at + step].focus();
            event.preventDefault();
          }
        };
        return button;
      },
    );
    figure.append(...buttons);
  });
})();
