import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Clock } from '#common';
import { PortfolioAccess, type PortfolioView } from '#consent';
import { cvPdf, type CvLanguage } from '#documents';
import type { Actor } from '#identity';
import { toJsonResume } from '#interop';

export interface Cv {
  /** What people will see the file called. */
  name: string;
  pdf: Readable;
}

/** Makes a CV of exactly what the one who asks may read: the view is all there is to make it from. */
@Injectable()
export class CvService {
  constructor(
    private readonly access: PortfolioAccess,
    private readonly clock: Clock,
  ) {}

  async make(actor: Actor, ownerId: string, language: CvLanguage): Promise<Cv> {
    const view = JSON.parse(await this.access.view(actor, ownerId, 'export')) as PortfolioView;
    const resume = JSON.stringify(toJsonResume(view, language), null, 2);
    const attachment = { name: 'resume.json', mediaType: 'application/json', content: resume };
    return { name: nameOf(view, language), pdf: cvPdf(view, { language, madeAt: this.clock.now(), attachment }) };
  }
}

function nameOf({ profile }: PortfolioView, language: CvLanguage): string {
  const name = `CV ${profile.givenName} ${profile.familyName}`;
  return language === 'fr' ? `${name}.pdf` : `${name} (${language}).pdf`;
}
