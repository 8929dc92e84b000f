import fc from 'fast-check';
import { aCounsellor, anOwner, asAdmin } from '#testing';
import { steps, type World } from './consent-commands.js';
import { ConsentModel } from './consent-model.js';
import { startServices, type Services } from './services.js';

const STEPS = 5000;
const OWNERS = 2;
const COUNSELLORS = 3;

/**
 * People giving, changing, withdrawing, adding, binning, reading and taking at random, by shares and by links, while time goes by:
 * the services and the simplest model that there is never differ. What fails is told with its seed and its shortest story.
 */
describe('consent, whatever people do', () => {
  let api: Services;
  beforeAll(async () => (api = await startServices()));
  afterAll(() => api.close());

  async function newWorld(): Promise<World> {
    // Hundreds of people come from one address, and guess at passwords.
    await asAdmin(api.settings, 'DELETE FROM attempt');
    const owners = await Promise.all(Array.from({ length: OWNERS }, () => anOwner(api.portfolio.url)));
    const counsellors = await Promise.all(
      Array.from({ length: COUNSELLORS }, () => aCounsellor(api.settings, api.counsellor.url)),
    );
    // Time is about to jump by months: nobody is to be asked to sign in again.
    await asAdmin(api.settings, "UPDATE session SET expires_at = '2999-01-01' WHERE owner_id = ANY ($1)", [
      owners.map(({ id }) => id),
    ]);
    return { api, owners, counsellors };
  }

  it(
    `is as the model says, for ${STEPS} steps`,
    async () => {
      let taken = 0;
      while (taken < STEPS) {
        await fc.assert(
          fc.asyncProperty(
            fc.commands(steps(OWNERS, COUNSELLORS), { size: 'max', maxCommands: 120 }),
            async (commands) => {
              const real = await newWorld();
              const counted = [...commands];
              await fc.asyncModelRun(() => ({ model: new ConsentModel(OWNERS), real }), counted);
              taken += counted.length;
            },
          ),
          { numRuns: 10, endOnFailure: false },
        );
      }
      expect(taken).toBeGreaterThanOrEqual(STEPS);
    },
    15 * 60_000,
  );
});
