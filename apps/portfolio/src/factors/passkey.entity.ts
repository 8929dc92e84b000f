import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A key kept by a person's telephone, computer or security key (W3C Web Authentication). */
@Entity('passkey')
export class Passkey {
  @PrimaryColumn('uuid')
  ownerId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  credentialId!: string;

  @Column('bytea')
  publicKey!: Buffer;

  /** What the key counts itself; one that goes back was copied. */
  @Column('bigint', { transformer: { from: Number, to: (count: number) => count } })
  counter!: number;

  @Column('text', { array: true })
  transports!: string[];

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
