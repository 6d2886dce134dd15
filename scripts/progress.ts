// What commands say while they work, on standard error.

export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** A line once work has taken half a second, and then twice a second at most. */
export function progressBar(what: string): (done: number, all: number) => void {
  let next = Date.now() + 500;
  return (done, all) => {
    if (Date.now() < next) return;
    next = Date.now() + 500;
    say(`${what}: ${done} of ${all}`);
  };
}
