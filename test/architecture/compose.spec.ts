import { existsSync, readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { parse } from 'yaml';
import { readConfig } from '#config';

interface Service {
  build?: { target: string };
  command?: string[];
  entrypoint?: string[];
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  volumes?: string[];
  networks?: string[];
  ports?: string[];
  profiles?: string[];
  healthcheck?: { test?: string[]; disable?: boolean };
}

interface Compose {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
  networks: Record<string, { internal?: boolean } | null>;
}

const text = readFileSync('docker-compose.yml', 'utf8');
const dockerfile = readFileSync('Dockerfile', 'utf8');
const caddyfile = readFileSync('deploy/Caddyfile', 'utf8');
const example = readFileSync('deploy/example.env', 'utf8');
const compose = parse(text, { merge: true }) as Compose;
const services = Object.entries(compose.services);
const ours = services.filter(([, { build }]) => build?.target === 'service');

/** What an operator might fill in, so that each service's environment can be read as it will be. */
const FILLED_IN: Record<string, string> = {
  LORFOLIO_PUBLIC_URL: 'https://portfolio.example.org',
  LORFOLIO_SECRET: 'a-secret-of-thirty-two-characters-or-more',
  LORFOLIO_SMTP_URL: 'smtp://mail:1025',
  LORFOLIO_MAIL_FROM: 'Lorfolio <lorfolio@example.org>',
};

const fillIn = (value: string) =>
  value.replace(/\$\{(\w+)[^}]*\}/g, (_, name: string) => FILLED_IN[name] ?? `the${name.toLowerCase()}`);

const variables = [...text.matchAll(/\$\{(\w+)(?::([-?])([^}]*))?\}/g)].map(([, name, mark, rest]) => ({
  name: name!,
  required: mark === '?',
  preset: mark === '-' ? rest : undefined,
}));

it('is what the Compose specification says', () => {
  // The schema numbers its parts in the manner of an older draft; the numbers are not used.
  const schema = JSON.parse(readFileSync('test/architecture/compose-spec.schema.json', 'utf8'), function (key, value) {
    return key === 'id' && typeof value === 'string' ? undefined : (value as unknown);
  });
  const ajv = new Ajv2019({ strict: false, allErrors: true, validateSchema: false });
  ajv.addFormat('duration', /^(\d+(us|ms|s|m|h))+$/);
  ajv.addFormat('ports', { validate: /^([\d.]+:)?[\d-]+(:[\d-]+)?(\/(tcp|udp))?$/ });
  ajv.addFormat('expose', /^\d+(-\d+)?(\/(tcp|udp))?$/);
  ajv.addFormat('subnet_ip_address', /^[\d.]+\/\d+$/);
  delete (schema as { $schema?: string }).$schema;
  const validate = ajv.compile(schema as object);
  const filled = parse(text.replace(/\$\{\w+:-(\w+)\}/g, '$1'), { merge: true }) as unknown;

  validate(filled);
  expect(validate.errors ?? []).toEqual([]);

  validate({ services: { web: { imagine: 'nginx', ports: ['everything'] } } });
  expect(validate.errors).toContainEqual(expect.objectContaining({ params: { additionalProperty: 'imagine' } }));
  expect(validate.errors).toContainEqual(expect.objectContaining({ instancePath: '/services/web/ports/0' }));
});

describe.each(services)('the service %s', (name, service) => {
  it('names only services, volumes and networks that exist', () => {
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
      expect(Object.keys(compose.services)).toContain(other);
      const { healthcheck, build } = compose.services[other]!;
      if (condition === 'service_healthy') expect(healthcheck?.test ?? build?.target).toBeDefined();
    }
    for (const volume of service.volumes ?? []) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
    for (const network of service.networks ?? []) expect(Object.keys(compose.networks)).toContain(network);
    expect(service.networks).not.toHaveLength(0);
  });

  it('is built by a stage of the Dockerfile, or not here', () => {
    if (service.build) expect(dockerfile).toContain(` AS ${service.build.target}\n`);
    else expect(name).toMatch(/^(database|mail)$/);
  });
});

describe.each(ours)('our service %s', (name, service) => {
  it('runs an entry that exists', () => {
    const entry = [...(service.entrypoint ?? []), ...(service.command ?? [])].find((word) => word.startsWith('dist/'));

    expect(existsSync(entry!.replace('dist/', '').replace(/\.js$/, '.ts'))).toBe(true);
  });

  it('is given settings that it understands', () => {
    const environment = Object.entries(service.environment ?? {}).map(([key, value]) => [key, fillIn(value)]);

    expect(() => readConfig(Object.fromEntries(environment))).not.toThrow();
  });

  it('connects under its own role, and only the migrations as the owner of the schema', () => {
    const urls = Object.keys(service.environment ?? {}).filter((key) => key.includes('DATABASE'));

    if (name === 'migrate') expect(urls).toContain('DATABASE_URL');
    else expect(urls).toEqual([`LORFOLIO_DATABASE_${name.toUpperCase()}_URL`]);
  });
});

it('keeps the database where only the services are', () => {
  const { ports, networks } = compose.services['database']!;

  expect(ports).toBeUndefined();
  expect(networks).toEqual(['inside']);
  expect(compose.networks['inside']).toEqual({ internal: true });
});

it('has no password of its own: each is asked for', () => {
  const secrets = variables.filter(({ name }) => /PASSWORD|SECRET|SMTP/.test(name));

  expect(secrets.length).toBeGreaterThan(5);
  for (const secret of secrets) expect(secret).toMatchObject({ required: true, preset: undefined });
  expect(example).not.toMatch(/^\w*(PASSWORD|SECRET)\w*=.+$/m);
});

it('asks for what deploy/example.env lists, and for nothing else', () => {
  const listed = [...example.matchAll(/^(\w+)=/gm)].map(([, name]) => name!);

  expect([...new Set(variables.map(({ name }) => name))].sort()).toEqual(listed.sort());
});

describe.each(['portfolio', 'counsellor', 'export'])('the front door leads to %s', (service) => {
  const [, matcher] = caddyfile.match(new RegExp(`handle @(\\w+) \\{\\s+reverse_proxy ${service}:3000`))!;
  const patterns = caddyfile.match(new RegExp(`@${matcher!} path (.+)`))![1]!.split(' ');
  const leads = (path: string) =>
    patterns.some((pattern) => (pattern.endsWith('/*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern));

  it('for every route it has', () => {
    const { paths } = JSON.parse(readFileSync(`apps/${service}/openapi.json`, 'utf8')) as { paths: object };
    // Each service has its own health; the one asked at the door is the first's.
    const lost = Object.keys(paths).filter((path) => !path.startsWith('/api/health/') && !leads(path));

    expect(lost).toEqual([]);
  });
});
