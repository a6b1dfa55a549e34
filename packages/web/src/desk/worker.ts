import { openDesk } from './desk.ts';
import type { Asked, Told } from './letters.ts';
import { FileRefused } from './read-file.ts';

/** A worker's own end of its line, of which the types of a page know nothing. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Asked>) => void) | null;
  postMessage(message: Told): void;
}

const scope = globalThis as unknown as WorkerScope;
const desk = openDesk();

scope.onmessage = async ({ data: { number, job } }) => {
  try {
    const answer = await desk.handle(job, (progress) => {
      scope.postMessage({ kind: 'progress', number, progress });
    });
    scope.postMessage({ kind: 'answer', number, answer });
  } catch (error) {
    scope.postMessage({ kind: 'refusal', number, refusal: refusalOf(error) });
  }
};

function refusalOf(error: unknown): Extract<Told, { kind: 'refusal' }>['refusal'] {
  if (error instanceof FileRefused) {
    return { kind: 'file', reason: error.message, file: error.file };
  }
  return { kind: 'fault', detail: String(error) };
}
