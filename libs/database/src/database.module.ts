import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { Clock } from '#common';
import { Database } from './database.js';
import { SnakeNaming } from './naming.js';

export interface DatabaseOptions {
  url: string;
  entities: NonNullable<DataSourceOptions['entities']>;
  /** Connections at most. */
  poolSize?: number;
  /** Shown in pg_stat_activity. */
  name: string;
}

/** The data source of one service, under its own role. `Clock` is provided here because every transaction carries the time. */
@Module({})
export class DatabaseModule {
  static forRoot({ url, entities, poolSize = 8, name }: DatabaseOptions): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url,
          entities,
          synchronize: false,
          retryAttempts: 0,
          namingStrategy: new SnakeNaming(),
          invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
          poolSize,
          applicationName: `lorfolio ${name}`,
          extra: { pipeline: true, connectionTimeoutMillis: 10_000 },
          poolErrorHandler: () => undefined,
        }),
      ],
      providers: [
        Clock,
        {
          provide: Database,
          inject: [DataSource, Clock],
          useFactory: (source: DataSource, clock: Clock) => new Database(source, clock),
        },
      ],
      exports: [Clock, Database],
    };
  }
}
