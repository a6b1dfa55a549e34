/**
 * Unpack the code of a worker.
 *
 * @param packed The code, gzipped and in base 64.
 */
export async function unpacked(packed: string): Promise<Blob> {
  const text = atob(packed);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const code = await new Response(stream).arrayBuffer();
  return new Blob([code], { type: 'text/javascript;charset=utf-8' });
}

/**
 * Make what starts workers from packed code. It is unpacked once, for the first.
 *
 * @param load Gives the code, gzipped and in base 64.
 */
export function workerStarter(load: () => Promise<string>): () => Promise<Worker> {
  let address: Promise<string> | null = null;
  return async () => {
    address ??= load().then(async (packed) => URL.createObjectURL(await unpacked(packed)));
    return new Worker(await address);
  };
}
