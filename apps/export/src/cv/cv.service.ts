import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { Clock } from '#common';
import { EVERYTHING, LinkAccess, PortfolioAccess, type LinkVisitor, type PortfolioView } from '#consent';
import { cvPdf, type CvLanguage } from '#documents';
import type { Actor } from '#identity';
import { toJsonResume } from '#interop';

export interface Cv<Content = Readable> {
  /** What people will see the file called. */
  name: string;
  pdf: Content;
}

/** Makes a CV of exactly what the one who asks may read: the view is all there is to make it from. */
@Injectable()
export class CvService {
  constructor(
    private readonly access: PortfolioAccess,
    private readonly links: LinkAccess,
    private readonly clock: Clock,
  ) {}

  /** One's own: of all there is; with the photo only when it is asked for, for many employers would rather have none. */
  async makeOwn(actor: Actor, language: CvLanguage, withPhoto: boolean): Promise<Cv> {
    const sections = EVERYTHING.sections.filter((section) => withPhoto || section !== 'photo');
    return this.makeOf(await this.access.own(actor, { ...EVERYTHING, sections }), language);
  }

  private async make(actor: Actor, ownerId: string, language: CvLanguage): Promise<Cv> {
    return this.makeOf((await this.access.view(actor, ownerId, 'export')).take(), language);
  }

  /** @param text the JSON text of a `PortfolioView`, as the doors to portfolios give it */
  private makeOf(text: string, language: CvLanguage): Cv {
    const view = JSON.parse(text) as PortfolioView;
    const resume = JSON.stringify(toJsonResume(view, language), null, 2);
    const attachment = { name: 'resume.json', mediaType: 'application/json', content: resume };
    return { name: nameOf(view, language), pdf: cvPdf(view, { language, madeAt: this.clock.now(), attachment }) };
  }

  /**
   * Made whole before any of it is sent, and consent asked again at the end: withdrawn meanwhile, it is not sent; changed
   * meanwhile, it is made anew of what is shared now.
   */
  async makeOfShared(actor: Actor, ownerId: string, language: CvLanguage): Promise<Cv<Buffer>> {
    const before = await this.access.standing(actor, ownerId);
    const { name, pdf } = await this.make(actor, ownerId, language);
    const whole = await buffer(pdf);
    const after = await this.access.standing(actor, ownerId);
    const isTheSame = after.id === before.id && after.version === before.version;
    return isTheSame ? { name, pdf: whole } : this.makeOfShared(actor, ownerId, language);
  }

  /** As for a counsellor, of what a link shows. */
  async makeOfLinked(visitor: LinkVisitor, language: CvLanguage): Promise<Cv<Buffer>> {
    const { text, isAsItWas } = await this.links.viewToExport(visitor);
    const { name, pdf } = this.makeOf(text, language);
    const whole = await buffer(pdf);
    return (await isAsItWas()) ? { name, pdf: whole } : this.makeOfLinked(visitor, language);
  }
}

function nameOf({ profile }: PortfolioView, language: CvLanguage): string {
  const name = `CV ${profile.givenName} ${profile.familyName}`;
  return language === 'fr' ? `${name}.pdf` : `${name} (${language}).pdf`;
}
