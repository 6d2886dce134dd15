// Builds the page to compare with: the same data, first chart and selector in Observable Framework and Vega-Lite, self-hosted.
// It lives in the system's temporary folder and is never a dependency. Choices that could matter are made in its favour:
// all data in one small file loaded at the start, no web fonts, no search, no sidebar, no vega-embed, SVG renderer.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageIndicator } from './indicators.ts';

const PACKAGES = {
  '@observablehq/framework': '1.13.4',
  '@observablehq/inputs': '0.12.0',
  vega: '6.4.0',
  'vega-lite': '6.4.3',
};

const CONFIG = `export default {
  root: 'src', output: 'dist', title: 'Mingjian', theme: 'air', globalStylesheets: [],
  sidebar: false, toc: false, pager: false, search: false, footer: '',
};
`;

const PAGE = `# 明鉴

\`\`\`js
import * as vega from "vega";
import {compile} from "vega-lite";
import {radio, table} from "@observablehq/inputs";
const data = await FileAttachment("data.json").json();
\`\`\`

\`\`\`js
const indicator = view(radio(data, {format: d => d.label, value: data[0]}));
\`\`\`

\`\`\`js
const y = {field: "agency", type: "nominal", title: null, sort: null};
const x = {field: "value", type: "quantitative", title: null};
const spec = compile({
  width: 640, height: 350, title: indicator.label, data: {values: indicator.rows},
  layer: [
    {mark: "bar", encoding: {y, x, tooltip: {field: "quote"}}},
    {mark: {type: "text", align: "left", dx: 4}, encoding: {y, x, text: {field: "printed"}}},
  ],
}).spec;
const chart = document.createElement("figure");
await new vega.View(vega.parse(spec), {renderer: "svg", container: chart, hover: true}).runAsync();
display(chart);
\`\`\`

\`\`\`js
display(table(indicator.rows));
\`\`\`
`;

function run(command: string, args: readonly string[], cwd: string): void {
  const done = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: 'true', CI: 'true' },
    shell: process.platform === 'win32',
  });
  if (done.status !== 0)
    throw new Error(`${command} ${args.join(' ')} failed:\n${done.stdout}\n${done.stderr}`);
}

/** Some of vega's packages ship a tsconfig.json that extends one they do not ship; the bundler stumbles over it. */
function dropBrokenConfigs(folder: string): void {
  for (const name of readdirSync(join(folder, 'node_modules')))
    if (name.startsWith('vega')) rmSync(join(folder, 'node_modules', name, 'tsconfig.json'), { force: true });
}

/**
 * Installs (once per set of versions) and builds the page.
 * @returns the folder to serve
 * @throws with the output of npm or of the build when one of them fails
 */
export function buildFramework(indicators: readonly PageIndicator[]): string {
  const folder = join(tmpdir(), `mingjian-bench-${Object.values(PACKAGES).join('-')}`);
  const installed = join(folder, 'node_modules', '.installed');
  mkdirSync(join(folder, 'src'), { recursive: true });
  if (!existsSync(installed)) {
    const manifest = { private: true, type: 'module', dependencies: PACKAGES };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    run('npm', ['install', '--no-audit', '--no-fund'], folder);
    dropBrokenConfigs(folder);
    writeFileSync(installed, '');
  }
  writeFileSync(join(folder, 'observablehq.config.js'), CONFIG);
  writeFileSync(join(folder, 'src', 'index.md'), PAGE);
  writeFileSync(join(folder, 'src', 'data.json'), JSON.stringify(indicators));
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  run(process.execPath, ['node_modules/@observablehq/framework/dist/bin/observable.js', 'build'], folder);
  return join(folder, 'dist');
}
