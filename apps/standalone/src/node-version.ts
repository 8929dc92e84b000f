// Imported before everything else, so that an old Node says this and not a riddle about some syntax.
const NEEDED = 24;
const running = process.versions.node;

if (Number(running.split('.')[0]) < NEEDED) {
  process.stderr.write(
    `Lorfolio needs Node ${NEEDED}, and this is Node ${running}. "npm ci" brings the right one along, and "npm start" and ` +
      `"npm run demo" use it: start Lorfolio by one of these.\n`,
  );
  process.exit(1);
}
