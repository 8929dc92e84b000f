import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import { invalidField } from '#common';
import type { CommuneView } from '#portfolio';

interface Commune {
  code: string;
  name: string;
  /** Without accents, hyphens and capitals. */
  key: string;
  postalCodes: string[];
  population: number;
  nearby: boolean;
}

/** Departments of Lorraine: their communes come first. */
const NEARBY = new Set(['54', '55', '57', '88']);
const MOST_RESULTS = 10;

/** The communes of France, from the official list of the package `@etalab/decoupage-administratif`. */
@Injectable()
export class CommunesService {
  private list: Promise<Commune[]> | undefined;

  /** Communes whose name or postal code begins with the text, those of the region and the larger ones first. */
  async search(text: string): Promise<CommuneView[]> {
    const wanted = keyOf(text);
    if (wanted.length < 2) return [];
    const communes = await this.communes();
    if (/^\d+$/.test(wanted)) {
      return communes
        .flatMap((commune) =>
          commune.postalCodes.filter((code) => code.startsWith(wanted)).map((code) => view(commune, code)),
        )
        .slice(0, MOST_RESULTS);
    }
    const beginning = communes.filter(({ key }) => key.startsWith(wanted));
    const exact = beginning.filter(({ key }) => key === wanted);
    return [...exact, ...beginning.filter(({ key }) => key !== wanted)]
      .slice(0, MOST_RESULTS)
      .map((commune) => view(commune));
  }

  /** The commune of an INSEE code; refused under its field when there is none. */
  async find(code: string, postalCode: string | null | undefined): Promise<CommuneView> {
    const commune = (await this.communes()).find((one) => one.code === code);
    if (!commune) {
      throw invalidField('communeCode', 'exists', {
        fr: 'Cette commune n’existe pas. Choisissez-la dans la liste.',
        en: 'There is no such commune. Choose it from the list.',
      });
    }
    if (postalCode != null && !commune.postalCodes.includes(postalCode)) {
      throw invalidField('postalCode', 'exists', {
        fr: `${commune.name} n’a pas ce code postal. Les siens : ${commune.postalCodes.join(', ')}.`,
        en: `${commune.name} does not have this postal code. It has: ${commune.postalCodes.join(', ')}.`,
      });
    }
    return view(commune, postalCode ?? undefined);
  }

  /** The one commune of this name, postal code and INSEE code, as far as they are known; null when there is none, or several. */
  async match({ name, postalCode, code }: Partial<CommuneView>): Promise<CommuneView | null> {
    if (!name) return null;
    const wanted = keyOf(name);
    const found = (await this.communes()).filter(
      (one) =>
        one.key === wanted &&
        (postalCode === undefined || one.postalCodes.includes(postalCode)) &&
        (code === undefined || one.code === code),
    );
    const [only] = found;
    return only && found.length === 1 ? view(only, postalCode) : null;
  }

  /** Read at the first search: most processes never need it. */
  private communes(): Promise<Commune[]> {
    this.list ??= readCommunes().catch((error: unknown) => {
      this.list = undefined;
      throw error;
    });
    return this.list;
  }
}

function view({ code, name, postalCodes }: Commune, postalCode = postalCodes[0] ?? ''): CommuneView {
  return { code, name, postalCode };
}

function keyOf(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/^st(e?) /, 'saint$1 ')
    .trim();
}

interface OfficialCommune {
  code: string;
  nom: string;
  type: string;
  departement?: string;
  codesPostaux?: string[];
  population?: number;
}

async function readCommunes(): Promise<Commune[]> {
  const file = fileURLToPath(import.meta.resolve('@etalab/decoupage-administratif/data/communes.json'));
  const rows = JSON.parse(await readFile(file, 'utf8')) as OfficialCommune[];
  return rows
    .filter(({ type, codesPostaux = [] }) => type === 'commune-actuelle' && codesPostaux.length > 0)
    .map(({ code, nom, departement = '', codesPostaux = [], population = 0 }) => ({
      code,
      name: nom,
      key: keyOf(nom),
      postalCodes: codesPostaux,
      population,
      nearby: NEARBY.has(departement),
    }))
    .sort((a, b) => Number(b.nearby) - Number(a.nearby) || b.population - a.population);
}
