import {
  DIFFICULTIES,
  LEVEL_SETTINGS,
  REFERENCE_SOURCES,
  SKILL_LEVELS,
  type SaidLevel,
  type SkillReference,
} from '#view';
import { cleanText } from './clean-text.js';
import type { Entry } from './entry.js';
import type { SkillDraft } from './import-preview.js';
import { isObject, own } from './json-text.js';
import { LIMITS } from './limits.js';

/** ISO 8601, as we write it. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/;

/** What only a file of ours says of a skill. Anyone may have changed it: what is not as we write it is left aside, without a word. */
export function readGrounds(ours: Entry | undefined): Pick<SkillDraft, 'reference' | 'classifications' | 'levels'> {
  const classifications = (ours?.list('classifications') ?? [])
    .filter((text) => Array.from(text).length <= LIMITS.classification)
    .slice(0, LIMITS.classifications);
  const said = ours?.take('levels')?.value;
  const levels = (Array.isArray(said) ? (said as unknown[]) : [])
    .slice(-LIMITS.levels)
    .flatMap((each) => levelIn(each) ?? []);
  return {
    reference: referenceIn(ours?.take('reference')?.value),
    classifications: classifications.length > 0 ? classifications : undefined,
    levels: levels.length > 0 ? levels : undefined,
  };
}

function referenceIn(value: unknown): SkillReference | undefined {
  if (!isObject(value)) return undefined;
  const source = REFERENCE_SOURCES.find((each) => each === own(value, 'source'));
  const [code, version] = [own(value, 'code'), own(value, 'version')];
  const isText = (text: unknown, limit: number) =>
    typeof text === 'string' && text !== '' && text.length <= limit && isPlain(text);
  if (source === undefined || !isText(code, LIMITS.code) || !isText(version, LIMITS.version)) return undefined;
  return { source, code: code as string, version: version as string };
}

/** A code is itself or none: what would have to be cleaned is no code. */
function isPlain(text: string): boolean {
  return text.isWellFormed() && !cleanText(text, 'many').isStripped;
}

function levelIn(value: unknown): SaidLevel | undefined {
  if (!isObject(value)) return undefined;
  const level = SKILL_LEVELS.find((each) => each === own(value, 'level'));
  const saidAt = own(value, 'saidAt');
  if (level === undefined || typeof saidAt !== 'string' || !MOMENT.test(saidAt)) return undefined;
  return {
    ...{ level, saidAt },
    difficulty: DIFFICULTIES.find((each) => each === own(value, 'difficulty')) ?? null,
    setting: LEVEL_SETTINGS.find((each) => each === own(value, 'setting')) ?? null,
  };
}
