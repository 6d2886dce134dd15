// The worker that reads reports. Nothing but messages goes in or out; the engine loads with the first file.
import type { Answer, Ask } from './protocol.ts';

const say = (answer: Answer): void => postMessage(answer);

let last: Promise<void> = Promise.resolve();

async function answer(ask: Ask): Promise<void> {
  try {
    const { readFile } = await import('./reader.ts');
    await readFile(ask, say);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say({ kind: 'refused', id: ask.id, code: 'crashed', args: { reason } });
  }
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  // The PDF parser listens here too; its messages are its own.
  if (typeof data?.id !== 'number' || !(data.file instanceof File)) return;
  last = last.then(() => answer(data));
});
