/** Everybody here is invented; the places exist. */

export interface DemoStructure {
  name: string;
  organisation: string;
  commune: string;
}

export interface DemoProfessional {
  role: 'counsellor' | 'administrator';
  email: string;
  givenName: string;
  familyName: string;
  title: string;
  structure: string;
}

export interface DemoOwner {
  email: string;
  givenName: string;
  familyName: string;
  /** As for PATCH /api/portfolio/profile. */
  profile: Record<string, unknown>;
  /** Has a drawn one. */
  hasPhoto?: boolean;
  experiences: ({ key: string } & Record<string, unknown>)[];
  /** `where` names experiences by their keys. */
  skills: ({ where: string[] } & Record<string, unknown>)[];
  languages: Record<string, unknown>[];
  /** `shows` names skills by their names. */
  evidence: ({ shows: string[] } & Record<string, unknown>)[];
  shares: ({ with: string; read: boolean } & Record<string, unknown>)[];
}

export const STRUCTURES: DemoStructure[] = [
  { name: 'Mission locale de Metz', organisation: 'Amilor (missions locales)', commune: 'Metz' },
  { name: 'Centre AFPA de Thionville', organisation: 'AFPA Lorraine', commune: 'Thionville' },
];

export const PROFESSIONALS: DemoProfessional[] = [
  {
    role: 'administrator',
    email: 'sophie.marchand@exemple.fr',
    givenName: 'Sophie',
    familyName: 'Marchand',
    title: 'Responsable',
    structure: 'Mission locale de Metz',
  },
  {
    role: 'counsellor',
    email: 'claire.weber@exemple.fr',
    givenName: 'Claire',
    familyName: 'Weber',
    title: 'Conseillère en insertion',
    structure: 'Mission locale de Metz',
  },
  {
    role: 'counsellor',
    email: 'karim.haddad@exemple.fr',
    givenName: 'Karim',
    familyName: 'Haddad',
    title: 'Conseiller formation',
    structure: 'Centre AFPA de Thionville',
  },
];
