import { api, ApiError, bodyOf, ifMatch } from '../api.ts';
import type { DigitalCheck, DigitalFramework, SkillLevel, SkillView } from '../types.ts';
import { levelsOf } from './levels.ts';

const CHECKS = '/portfolio/digital-checks';

export interface Digital {
  framework: DigitalFramework;
  /** Newest first. */
  checks: DigitalCheck[];
}

export async function readDigital(fetch: typeof globalThis.fetch): Promise<Digital> {
  const client = api(fetch);
  const [framework, checks] = await Promise.all([client.GET(`${CHECKS}/framework`), client.GET(CHECKS)]);
  return { framework: bodyOf(framework), checks: bodyOf(checks) };
}

/** Begins one, or goes on with the one that is not ended. */
export async function startCheck(): Promise<DigitalCheck> {
  return bodyOf(await api().POST(CHECKS));
}

export async function endCheck(id: string): Promise<DigitalCheck> {
  return bodyOf(await api().POST(`${CHECKS}/{id}/end`, { params: { path: { id } } }));
}

export async function eraseCheck(id: string): Promise<void> {
  await api().DELETE(`${CHECKS}/{id}`, { params: { path: { id } } });
}

/** A check whose answers can be asked for by their competence too. */
export type SaidCheck = DigitalCheck & Record<string, unknown>;
export const said = (check: DigitalCheck): SaidCheck => ({ ...check, ...levelsOf(check) });

export type AnswerLevel = DigitalCheck['answers'][number]['level'];
export type Answers = Record<string, AnswerLevel>;

/** Saves answers over the version they were given on. What another tab said to other questions stands beside them. */
export async function saveAnswers(id: string, answers: Answers, version: number): Promise<SaidCheck> {
  try {
    return await send(id, answers, version);
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'stale') throw error;
    const theirs = said(error.current as DigitalCheck);
    const isApart = Object.entries(answers).every(([code, level]) => (theirs[code] ?? level) === level);
    // Of one that was ended elsewhere, the service says so.
    if (isApart || theirs.endedAt !== null) return send(id, answers, theirs.version);
    throw new ApiError(error.code, error.detail, error.status, error.errors, theirs);
  }
}

async function send(id: string, answers: Answers, version: number): Promise<SaidCheck> {
  const body = { answers: Object.entries(answers).map(([competence, level]) => ({ competence, level })) };
  const params = { path: { id } };
  return said(bodyOf(await api().PATCH(`${CHECKS}/{id}/answers`, { params, headers: ifMatch(version), body })));
}

/** A competence of the framework among one's skills; with a level only when one has said so. */
export async function addAsSkill(
  competence: { code: string; name: string; statement: string },
  version: string,
  level: SkillLevel | null,
): Promise<SkillView> {
  const { code, name, statement: details } = competence;
  const body = { name, details, level, reference: { source: 'digcomp' as const, code, version } };
  return bodyOf(await api().POST('/portfolio/skills', { body }));
}
