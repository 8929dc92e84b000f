import { Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Clock } from '#common';
import { Database } from './database.js';
import { SnakeNaming } from './naming.js';

export interface DatabaseOptions {
  url: string;
  entities: NonNullable<DataSourceOptions['entities']>;
  /** Shown in pg_stat_activity. */
  name: string;
}

/** Connections of one service at most: more than a small machine can answer at once only take each other's turn. */
const POOL_SIZE = 8;

/** The data source of one service, under its own role. `Clock` is provided here because every transaction carries the time. */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(private readonly source: DataSource) {}

  static forRoot(options: DatabaseOptions): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        Clock,
        { provide: DataSource, useFactory: () => connect(options) },
        {
          provide: Database,
          inject: [DataSource, Clock],
          useFactory: (source: DataSource, clock: Clock) => new Database(source, clock),
        },
      ],
      exports: [Clock, Database, DataSource],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
  }
}

function connect({ url, entities, name }: DatabaseOptions): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities,
    synchronize: false,
    namingStrategy: new SnakeNaming(),
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    poolSize: POOL_SIZE,
    applicationName: `lorfolio ${name}`,
    // Idle connections stay: a timer at each of their returns cost more than the few connections.
    extra: { pipeline: true, connectionTimeoutMillis: 10_000, idleTimeoutMillis: 0 },
    // A lost connection shows in the request that needs it, and in /api/health/ready.
    poolErrorHandler: () => undefined,
  });
  return source.initialize();
}
