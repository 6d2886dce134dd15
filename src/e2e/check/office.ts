// LibreOffice as an independent reader: converts one file and gives what came out.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findLibreOffice } from '../../../scripts/tools.mjs';

/** UTF-8 with commas: without a window LibreOffice does not look for the byte-order mark by itself. */
export const UTF8_CSV = 'Text - txt - csv (StarCalc):44,34,76';

/** Paths of the files that LibreOffice wrote into a new folder. Throws with its words when it could not open the file. */
export function convert(
  file: string,
  to: string,
  from: string | null = null,
): { folder: string; files: string[] } {
  const office = findLibreOffice();
  if (!office) throw new Error('LibreOffice is missing: run node scripts/setup.mjs --tests');
  const folder = mkdtempSync(join(tmpdir(), 'mingjian-office-'));
  const profile = mkdtempSync(join(tmpdir(), 'mingjian-profile-'));
  const run = spawnSync(
    office,
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      ...(from === null ? [] : [`--infilter=${from}`]),
      '--convert-to',
      to,
      '--outdir',
      folder,
      file,
    ],
    { encoding: 'utf8', timeout: 120_000 },
  );
  rmSync(profile, { recursive: true, force: true });
  const files = readdirSync(folder).map(name => join(folder, name));
  if (files.length === 0)
    throw new Error(`LibreOffice could not convert ${file}: ${run.stderr || run.stdout}`);
  return { folder, files };
}
