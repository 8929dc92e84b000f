/** Who may import what: the arrows of the architecture. Each is proved by a trespass in test/architecture/walls.spec.ts. */

import { readdirSync } from 'node:fs';

export const specs = ['**/*.spec.ts', 'test/**'];
const libraries = readdirSync(new URL('libs', import.meta.url)).join('|');
const anyLib = `^#(${libraries})$`;
const except = (...libs) => `^#(?!(${libs.join('|')})$)`;
const web = '^(@nestjs/|fastify$|@fastify/|node:https?$)';

/** Inside a room imports are relative; between rooms they go by the #name, and end at its index.ts. */
const throughTheDoor = {
  regex: `(^|/)(apps|libs)/|\\.\\./[^.][^/]*/src(/|$)|^#(${libraries})/`,
  message: 'Cross a boundary by its #name: index.ts is the whole face of a library.',
};

/** Read as: these files may not import these, and why. One call per set of files: a second one would replace the first. */
const forbid = (files, ...walls) => ({
  files: [files],
  ignores: specs,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [throughTheDoor, ...walls.map(([regex, message, more]) => ({ regex, message, ...more }))] },
    ],
  },
});

/** Types leave no trace in what runs. */
const typesOnly = { allowTypeImports: true };

export const walls = [
  forbid('libs/common/src/**', [`${anyLib}|^(typeorm|pg)$|${web}`, 'common is plain TypeScript: it rests on nothing.']),
  forbid('libs/view/src/**', [
    `${except('common')}|^(typeorm|pg)$|${web}`,
    'view is plain TypeScript: it is loaded where there is neither a database nor HTTP.',
  ]),
  forbid('libs/config/src/**', [
    `${except('common')}|^(typeorm|pg)$|${web}`,
    'config knows the environment and nothing else.',
  ]),
  forbid('libs/cluster/src/**', [
    `${except('common', 'config')}|^typeorm$|${web}`,
    'cluster runs a PostgreSQL server: it does not know what is in it.',
  ]),
  forbid(
    'libs/database/src/**',
    [except('common', 'config'), 'database is infrastructure: it does not know the domain.'],
    [web.replace('@nestjs/', '@nestjs/(?!common$|core$|typeorm$)'), 'database does not know HTTP.'],
  ),
  forbid('libs/identity/src/**', [
    except('common', 'config', 'database'),
    'identity knows accounts and sessions, not the domain.',
  ]),
  forbid('libs/http/src/**', [
    except('common', 'config', 'database', 'identity'),
    'http is what every service shares: it does not know the domain.',
  ]),
  forbid(
    'libs/mail/src/**',
    [except('common', 'config'), 'mail carries text to an address: it does not know why.'],
    [web.replace('@nestjs/', '@nestjs/(?!common$|core$)'), 'mail does not know HTTP.'],
  ),
  forbid('libs/portfolio/src/**', [
    `${except('common', 'view')}|${web}`,
    'The portfolio knows nothing of consent, HTTP or Nest.',
  ]),
  forbid(
    'libs/consent/src/**',
    [except('common', 'database', 'identity', 'portfolio'), 'consent knows portfolios and people, nothing else.'],
    [web.replace('@nestjs/', '@nestjs/(?!common$|core$)'), 'consent does not know HTTP.'],
  ),
  forbid(
    'libs/exchange/src/**',
    [
      except('common', 'database', 'identity', 'portfolio'),
      'exchange is what people write to each other: row-level security tells it what they may see.',
    ],
    [web.replace('@nestjs/', '@nestjs/(?!common$|core$)'), 'exchange does not know HTTP.'],
  ),
  forbid(
    'libs/network/src/**',
    [except('common', 'config', 'database', 'identity'), 'network knows structures and their people, not portfolios.'],
    [web.replace('@nestjs/', '@nestjs/(?!common$|core$)'), 'network does not know HTTP.'],
  ),
  forbid(
    'libs/documents/src/**',
    [
      `${except('common', 'view', 'portfolio')}|^(typeorm|pg)$|${web}`,
      'documents turns a view into pages: no database, no HTTP.',
    ],
    ['^#portfolio$', 'documents knows the view types of the portfolio, not its entities.', typesOnly],
  ),
  forbid(
    'libs/interop/src/**',
    [
      `${except('common', 'view', 'portfolio')}|^(typeorm|pg)$|${web}`,
      'interop is pure functions over views: no database, no HTTP.',
    ],
    ['^#portfolio$', 'interop knows the view types of the portfolio, not its entities.', typesOnly],
  ),
  forbid('libs/referentials/src/**', [
    `${except('common', 'database')}|${web}`,
    'referentials knows skills and occupations: neither persons nor HTTP.',
  ]),
  forbid('libs/storage/src/**', [
    `${except('common', 'config')}|^(typeorm|pg)$|${web.replace('@nestjs/', '@nestjs/(?!common$|core$)')}`,
    'storage keeps bytes: it does not know whose, nor who asks.',
  ]),
  // The tests' own library may know all libraries, and no application: it is given the module to start.
  forbid('libs/testing/src/**'),
  forbid('apps/portfolio/src/**', ['^#testing$', 'Test material is for specs.']),
  forbid(
    'apps/{counsellor,export}/src/**',
    ['^#portfolio$', 'Read a portfolio through #consent only.'],
    ['^#documents$', 'Documents are made in threads: loaded beside them, fonts and pages weigh 45 MB more.', typesOnly],
    ['^#testing$', 'Test material is for specs.'],
  ),
  // Of the two above, what runs in threads: each of them would load it once more.
  forbid(
    'apps/export/src/rendering/*.worker.ts',
    ['^#portfolio$', 'Read a portfolio through #consent only.'],
    ['^#testing$', 'Test material is for specs.'],
    [except('documents', 'interop', 'view'), 'A thread makes documents: it loads no database.', typesOnly],
  ),
  forbid(
    'apps/standalone/src/**',
    ['^#testing$', 'Test material is for specs.'],
    [
      '\\.\\./(portfolio|counsellor|export|web)/(?!src/app\\.module\\.js$)',
      'Of another application, only its root module.',
    ],
  ),
  forbid('apps/web/**', [`${anyLib}|^@nestjs/|^(typeorm|pg)$`, 'The browser knows the API, not the server.']),
  // Its index names the migrations in their order, and nothing more.
  forbid('migrations/index.ts', [
    '^(?!\\./\\d)',
    'A migration is SQL for ever: it imports nothing of the application.',
  ]),
  forbid('migrations/[0-9]*.ts', [
    '^(?!typeorm$)',
    'A migration is SQL for ever: it imports nothing of the application.',
  ]),
];

// The one crossing that is wanted: `standalone` holds the three services.
const standalone = walls.find(({ files }) => files[0] === 'apps/standalone/src/**');
standalone.rules['@typescript-eslint/no-restricted-imports'][1].patterns[0] = {
  ...throughTheDoor,
  regex: throughTheDoor.regex.replace(
    '\\.\\./[^.]',
    '\\.\\./(?!(portfolio|counsellor|export)/src/app\\.module\\.js$)[^.]',
  ),
};
