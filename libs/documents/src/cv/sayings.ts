import type { EvidenceView, LanguageView, SkillView } from '#portfolio';
import type { ComposedExperience } from '../compose/composed-view.js';
import { standingOf } from '../compose/standing.js';
import { hasBullet, withoutBullet } from '../text/bullets.js';
import { linesOf, oneLine } from '../text/clean-text.js';
import type { CvEntry, CvText } from './cv-outline.js';
import { CV_WORDS, type CvLanguage } from './cv-words.js';
import { sayDuration } from './durations.js';
import { sayPeriod } from './periods.js';
import { capitalised, joinedText, saidBold, saidIf, SEPARATOR, type Said } from './said.js';
import { typeset } from './typography.js';

/** How each thing of a portfolio is said in a CV of that language. */
export class Sayings {
  private readonly words;

  constructor(private readonly language: CvLanguage) {
    this.words = CV_WORDS[language];
  }

  line(text: string | null): string {
    return typeset(oneLine(text), this.language);
  }

  lines(text: string | null): string[] {
    return linesOf(text).map((line) => typeset(line, this.language));
  }

  entry(experience: ComposedExperience): CvEntry {
    const { kind } = experience;
    // The heading of the section says what training and pastimes are.
    const isTold = kind === 'training' || kind === 'leisure';
    const about = joinedText([isTold ? '' : this.words.kinds[kind], this.where(experience)]);
    return {
      title: this.line(experience.title),
      when: this.when(experience),
      about: saidIf(about),
      text: this.deeds(experience),
    };
  }

  when(experience: ComposedExperience): string | null {
    return capitalised(this.during(experience)) || null;
  }

  /** Where there are no dates, how long it lasted. Of a diploma one says when it was obtained, not until when it lasted. */
  during(experience: ComposedExperience): string {
    const { kind, startedOn, endedOn, ongoing, lasted } = experience;
    if (lasted !== undefined) {
      const { ongoing: goesOn } = this.words;
      return joinedText([lasted ? sayDuration(lasted, this.language) : '', ongoing ? goesOn : ''], ', ');
    }
    const isObtained = kind === 'training' && !startedOn && !ongoing;
    return sayPeriod(isObtained ? { ...experience, startedOn: endedOn } : experience, this.language) ?? '';
  }

  where({ organisation, place }: ComposedExperience): string {
    return joinedText([this.line(organisation), this.line(place)], ', ');
  }

  /** What one did, then what came of it. */
  deeds({ description, results }: ComposedExperience): CvText[] {
    return [
      ...this.lines(description).map(asText),
      ...this.lines(results).map((line, index) =>
        index === 0 ? { isItem: false, said: [{ text: this.words.results + withoutBullet(line) }] } : asText(line),
      ),
    ];
  }

  skill(skill: SkillView): Said[] {
    const level = this.level(skill);
    return [
      saidBold(this.line(skill.name)),
      ...saidIf(level === '' ? '' : this.words.colon + level),
      ...saidIf(this.more(skill).map(asSentence).join(''), 'soft'),
    ];
  }

  level({ level, ...skill }: SkillView): string {
    const [step, sentence] = level === null ? ['', ''] : this.words.skillLevels[level];
    const said = level === null ? '' : `${step} (${sentence})`;
    const confirmed = standingOf(skill).confirmed.length > 0 ? this.words.confirmed : '';
    return said === '' ? confirmed.replace(/^, /, '') : said + confirmed;
  }

  /** What a skill says of itself beyond its level. */
  more({ details, contexts }: SkillView): string[] {
    const where = contexts.map((context) => this.line(context)).filter((context) => context !== '');
    return [...this.lines(details), ...(where.length > 0 ? [this.words.contexts + where.join(', ')] : [])];
  }

  tongue({ name, level }: LanguageView): Said[] {
    return [saidBold(this.line(name)), ...saidIf(level === null ? '' : this.words.colon + this.words.cefr[level])];
  }

  /** Without the name of its file: a telephone's "IMG_2034.jpg" says nothing to whoever reads a CV. */
  proof({ title, description, url }: EvidenceView): Said[] {
    return [
      saidBold(this.line(title)),
      ...saidIf(this.lines(description).map(asSentence).join('')),
      ...(url === null ? [] : [{ text: SEPARATOR }, { text: oneLine(url), link: url, tone: 'accent' as const }]),
    ];
  }
}

function asText(line: string): CvText {
  return { isItem: hasBullet(line), said: [{ text: withoutBullet(line) }] };
}

function asSentence(line: string): string {
  return `. ${line.replace(/[.\s]+$/, '')}`;
}
