import type { Composition, Template } from '#portfolio';
import { DENSE } from './dense.js';
import { INK, type Look, type Style, type Styles } from './look.js';
import { SOBER } from './sober.js';
import { WARM } from './warm.js';

const LOOKS: Record<Template, Look> = { sober: SOBER, warm: WARM, dense: DENSE };

/** The blue that people know from Europass; its emblem is not ours to use. */
const BLUE = '#1b4b9b';
const PALE_BLUE = '#c9d6ea';

export function lookOf({ kind, template }: Pick<Composition, 'kind' | 'template'>): Look {
  return kind === 'europass' ? EUROPASS[template] : LOOKS[template];
}

function inBlue({ band, table, ...look }: Look): Look {
  const { name, headline, heading, title, opening, columnHead, item, listItem, ...others } = look.styles;
  const blue = (style: Style): Style => ({ ...style, color: BLUE });
  const bulleted = (style: Style): Style => ({ ...style, bulletColor: BLUE });
  const styles: Styles = {
    ...others,
    name: blue(name),
    headline: { ...headline, color: INK },
    heading: { ...blue(heading), rule: BLUE },
    title: blue(title),
    opening: { ...opening, bar: BLUE },
    columnHead: blue(columnHead),
    item: bulleted(item),
    listItem: bulleted(listItem),
  };
  return {
    ...look,
    ...(band && { band: { ...band, color: BLUE } }),
    table: { ...table, rule: { ...table.rule, color: PALE_BLUE } },
    styles,
    tones: { ...look.tones, accent: BLUE },
  };
}

const EUROPASS: Record<Template, Look> = { sober: inBlue(SOBER), warm: inBlue(WARM), dense: inBlue(DENSE) };
