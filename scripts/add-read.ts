// One file of `npm run add`, read as the build will read it.
import { basename } from 'node:path';
import type { Report } from '../src/core/report.ts';
import type { Compiled } from '../src/extract/compile.ts';
import { extractWhole } from '../src/extract/extract.ts';
import { readDocument } from '../src/extract/read.ts';
import type { Candidate } from './add-file.ts';
import { loadPdf } from './pdf.ts';
import type { Problem } from './problem.ts';
import { isProblem, readBytes, refusal, sha256 } from './seeds.ts';

/** A report, and its body as the text names it. */
interface Reading {
  readonly digest: string;
  readonly report: Report;
  readonly name: string;
  readonly level: string;
  readonly parent: string;
}

/** Reads one file as the build will, or says why not. */
export async function read({ path, told }: Candidate, compiled: Compiled): Promise<Reading | Problem> {
  const bytes = readBytes(path, path);
  if (isProblem(bytes)) return bytes;
  const document = await readDocument(basename(path), bytes, { pdf: loadPdf });
  if (!document.ok) return refusal(path, document.code);
  const digest = sha256(bytes);
  const { note: _, ...hints } = told;
  const { report, identity } = extractWhole(
    document.document,
    { ...hints, file: basename(path), sha256: digest },
    compiled,
  );
  if (report.year === null)
    return {
      file: path,
      place: 'the whole file',
      wrong: 'the text does not say of which year it is',
      mend: 'Add --year',
    };
  if (report.observations.length === 0 && report.title === null)
    return {
      file: path,
      place: 'the whole file',
      wrong: 'neither a title nor any figure of a report was found in it',
      mend: 'Check that it is an annual report on information disclosure',
    };
  return {
    digest,
    report,
    name: identity.called,
    level: identity.level ?? '',
    parent: identity.parent ?? '',
  };
}
