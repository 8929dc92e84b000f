export class BinnedItemDto {
  kind!: 'experience' | 'skill' | 'evidence' | 'language' | 'document';
  id!: string;
  title!: string;
  /** ISO 8601 */
  binnedAt!: string;
  /** When it is gone for good; ISO 8601 */
  endsAt!: string;
}
