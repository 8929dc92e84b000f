import { Injectable } from '@nestjs/common';
import { Clock } from '#common';
import { EVERYTHING, LinkAccess, PortfolioAccess, type ConsentGrant, type LinkVisitor } from '#consent';
import type { Actor } from '#identity';
import { Renderer } from '../rendering/renderer.js';
import type { MadeFile, PaperLanguage } from '../rendering/tasks.js';

/** Makes a CV of exactly what the one who asks may read: the view is all there is to make it from. */
@Injectable()
export class CvService {
  constructor(
    private readonly access: PortfolioAccess,
    private readonly links: LinkAccess,
    private readonly renderer: Renderer,
    private readonly clock: Clock,
  ) {}

  /** One's own: of all there is; with the photo only when it is asked for, for many employers would rather have none. */
  makeOwn(actor: Actor, language: PaperLanguage, withPhoto: boolean): Promise<MadeFile> {
    const sections = EVERYTHING.sections.filter((section) => withPhoto || section !== 'photo');
    return this.make(actor.id, () => this.access.own(actor, { ...EVERYTHING, sections }), language);
  }

  /** Consent is asked again at the end: withdrawn meanwhile, it is not sent; changed meanwhile, it is made anew of what is shared now. */
  async makeOfShared(actor: Actor, ownerId: string, language: PaperLanguage): Promise<MadeFile> {
    const seen: { grant?: ConsentGrant } = {};
    const read = async () => {
      seen.grant = await this.access.standing(actor, ownerId);
      return (await this.access.view(actor, ownerId, 'export')).take();
    };
    const made = await this.make(actor.id, read, language);
    const after = await this.access.standing(actor, ownerId);
    const isTheSame = after.id === seen.grant?.id && after.version === seen.grant.version;
    return isTheSame ? made : this.makeOfShared(actor, ownerId, language);
  }

  /** As for a counsellor, of what a link shows. */
  async makeOfLinked(visitor: LinkVisitor, language: PaperLanguage): Promise<MadeFile> {
    const { read, isAsItWas } = await this.links.toExport(visitor);
    const made = await this.make(visitor.address, read, language);
    return (await isAsItWas()) ? made : this.makeOfLinked(visitor, language);
  }

  /** @param read the JSON text of a `PortfolioView`, as the doors to portfolios give it, when its turn comes */
  private make(who: string, read: () => Promise<string>, language: PaperLanguage): Promise<MadeFile> {
    return this.renderer.make(who, 'cv', async () => ({ view: await read(), language, madeAt: this.clock.now() }));
  }
}
