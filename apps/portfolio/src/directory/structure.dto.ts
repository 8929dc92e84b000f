import type { ListedCounsellor, ListedStructure } from '#network';

export class ListedCounsellorDto implements ListedCounsellor {
  id!: string;
  givenName!: string;
  familyName!: string;
  /** What they do there */
  title!: string | null;
}

export class ListedStructureDto implements ListedStructure {
  id!: string;
  name!: string;
  organisation!: string;
  commune!: string | null;
  counsellors!: ListedCounsellorDto[];
}
