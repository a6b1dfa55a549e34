/** How long a browser may take to begin writing a file down, in milliseconds. */
const patience = 60_000;

/** Hand a file to the reader as a download. */
export function handOver(name: string, content: string | Uint8Array, mediaType: string): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const url = URL.createObjectURL(new Blob([part], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), patience);
}
