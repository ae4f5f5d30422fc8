/** Says what is being done, and when it ends how long it took. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  process.stdout.write(`… ${title}\n`);
  const result = await work();
  process.stdout.write(`  ${title}: ${((performance.now() - began) / 1000).toFixed(1)} giây\n`);
  return result;
}
