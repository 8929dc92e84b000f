/** After the last test file, failed or not: nothing is left, neither a process nor a file. */
export default async function tearDown(): Promise<void> {
  await globalThis.lorfolioTestCluster?.stop();
}
