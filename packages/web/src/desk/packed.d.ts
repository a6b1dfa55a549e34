/** The code of a worker, gzipped and in base 64: `scripts/packed-worker.ts` makes it. */
declare module '*?worker&inline&packed' {
  const packed: string;
  export default packed;
}
