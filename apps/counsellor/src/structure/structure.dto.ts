import { IsEmail, IsNotEmpty, IsOptional, IsString } from 'class-validator';
import { IsNoWebAddress, IsPlainText, MaxLength } from '#http';
import type { AdministeredStructure, Invitee, Member } from '#network';

export class InvitationDto implements Invitee {
  /** A professional address of their own: it will be their sign-in */
  @IsEmail()
  @MaxLength(254)
  email!: string;

  @IsNoWebAddress()
  @IsPlainText()
  @MaxLength(100)
  @IsNotEmpty()
  @IsString()
  givenName!: string;

  @IsNoWebAddress()
  @IsPlainText()
  @MaxLength(100)
  @IsNotEmpty()
  @IsString()
  familyName!: string;

  /** What they do in the structure */
  @IsPlainText()
  @MaxLength(200)
  @IsString()
  @IsOptional()
  title?: string | null;
}

export class MemberDto implements Member {
  id!: string;
  givenName!: string;
  familyName!: string;
  email!: string;
  role!: Member['role'];
  title!: string | null;
  /** When they joined, or were invited if they have not yet */
  since!: Date;
  /** When their account was closed; null while it is open */
  until!: Date | null;
  /** Invited, and has not chosen a password yet */
  pending!: boolean;
}

export class StructureDto implements AdministeredStructure {
  id!: string;
  name!: string;
  organisation!: string;
  commune!: string | null;
  members!: MemberDto[];
}
