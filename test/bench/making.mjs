import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

/**
 * What the service is compared with: the same documents of the same portfolios, read beforehand, by as many threads in one process; no
 * HTTP, no session, no database, no queue. Asked by its parent for seconds, it makes documents; in between it does nothing.
 */
if (isMainThread) await lead();
else await follow();

async function lead() {
  // As the service gives it to its threads; there are no pictures of evidence here.
  const { skillThemes: themes } = await import('../../dist/apps/export/src/rendering/skill-themes.js');
  const begun = () => new Worker(fileURLToPath(import.meta.url), { workerData: { evidence: '', themes } });
  const workers = Array.from({ length: Number(process.argv[2]) }, begun);
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  process.once('disconnect', () => process.exit(0));
  process.on('message', (message) => {
    Promise.all(workers.map((worker, index) => answered(worker, { ...message, index, of: workers.length }))).then(
      (answers) => process.send({ answer: answers }),
      (error) => process.send({ error: error.message }),
    );
  });
  process.send({ answer: {} });
}

async function answered(worker, message) {
  worker.postMessage(message);
  const [answer] = await once(worker, 'message');
  return answer;
}

async function follow() {
  const { document } = await import('../../dist/apps/export/src/rendering/render.worker.js');
  let sources = [];
  const make = async (source) => (await document({ source, madeAt: today(), verifyAt: '' })).content;
  const hashes = async () => {
    const each = [];
    for (const source of sources)
      each.push(
        createHash('sha256')
          .update(await make(source))
          .digest('hex'),
      );
    return { hashes: each };
  };
  const during = async (seconds, index, of) => {
    const times = [];
    const until = performance.now() + seconds * 1000;
    // The threads begin at different people.
    for (let i = Math.floor((index * sources.length) / of); performance.now() < until; i++) {
      const began = performance.now();
      await make(sources[i % sources.length]);
      times.push(performance.now() - began);
    }
    return { times };
  };
  parentPort.on('message', (message) => {
    sources = message.sources ?? sources;
    const work = message.seconds === undefined ? hashes() : during(message.seconds, message.index, message.of);
    void work.then((answer) => parentPort.postMessage(answer));
  });
  parentPort.postMessage({});
}

/** The day that the service dates its documents on. */
function today() {
  return new Date(`${new Date().toISOString().slice(0, 10)}T00:00:00Z`);
}
