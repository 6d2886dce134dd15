// npm test: every check, in the order of what is cheap to know. Steps that share nothing run beside each other, each with its
// words kept together; what measures or opens a browser has the machine to itself. Every step of a stage ends before the run
// does, so that one fault hides no other; a later stage is not begun after a fault.
import { spawn } from 'node:child_process';

type Step = readonly [script: string, ...args: string[]];

/** Stages one after the other; the lines of a stage side by side; the steps of a line in turn. */
const STAGES: readonly (readonly (readonly Step[])[])[] = [
  [
    [['typecheck'], ['lint']],
    [['extract', '--', '--check'], ['build'], ['build:pictures']],
  ],
  [[['unit']]],
  [[['e2e']]],
];

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(0)} s`;

/** Runs one script of package.json. Alone it writes as it goes, beside another all at once when it has ended. */
function run([script, ...args]: Step, alone: boolean): Promise<boolean> {
  const npm = process.env.npm_execpath;
  const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const begun = performance.now();
  return new Promise(resolve => {
    const child = spawn(program, [...first, 'run', '--silent', script, ...args], {
      stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: npm === undefined && process.platform === 'win32',
    });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
    const end = (well: boolean, how: string): void => {
      process.stdout.write(Buffer.concat(said));
      console.log(`${well ? '✓' : '✗'} ${[script, ...args].join(' ')}: ${how}, ${seconds(begun)}`);
      resolve(well);
    };
    child.on('error', error => end(false, error.message));
    child.on('close', (code, signal) =>
      end(code === 0, code === 0 ? 'well' : `ended with ${code ?? signal}`),
    );
  });
}

/** The steps of a line until one fails. */
async function follow(line: readonly Step[], alone: boolean): Promise<boolean> {
  for (const step of line) if (!(await run(step, alone))) return false;
  return true;
}

const begun = performance.now();
let well = true;
for (const lines of STAGES) {
  const ended = await Promise.all(lines.map(line => follow(line, lines.length === 1)));
  well = ended.every(Boolean);
  if (!well) break;
}
console.log(`${well ? '✓ every check' : '✗ not every check'}: ${seconds(begun)}`);
process.exitCode = well ? 0 : 1;
