import {
  ArrayUnique,
  IsArray,
  IsEmail,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  ValidateIf,
} from 'class-validator';
import { IsNoWebAddress, IsPlainText, MaxLength } from '#http';
import { DRIVING_LICENCES, type ContactView, type DrivingLicence, type ProfileView } from '#portfolio';
import { CommuneDto } from '../communes/commune.dto.js';

const given = (_: object, value: unknown): boolean => value !== null && value !== undefined && value !== '';

export class ProfileChangeDto {
  @IsNoWebAddress()
  @IsPlainText()
  @MaxLength(100)
  @IsNotEmpty()
  @IsString()
  @IsOptional()
  givenName?: string;

  @IsNoWebAddress()
  @IsPlainText()
  @MaxLength(100)
  @IsNotEmpty()
  @IsString()
  @IsOptional()
  familyName?: string;

  /** One line under the name */
  @IsPlainText()
  @MaxLength(200)
  @IsString()
  @IsOptional()
  headline?: string | null;

  @IsPlainText()
  @MaxLength(2000)
  @IsString()
  @IsOptional()
  summary?: string | null;

  @MaxLength(254)
  @IsEmail()
  @ValidateIf(given)
  email?: string | null;

  @IsPlainText()
  @MaxLength(30)
  @IsString()
  @IsOptional()
  phone?: string | null;

  /** Street and number */
  @IsPlainText()
  @MaxLength(300)
  @IsString()
  @IsOptional()
  address?: string | null;

  /** `2001-05-23`; shared only where the person says so, and never part of a CV */
  @MaxLength(10)
  @IsString()
  @IsOptional()
  birthDate?: string | null;

  @IsPlainText()
  @MaxLength(500)
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true })
  @ValidateIf(given)
  website?: string | null;

  /** INSEE code, from the communes' search; null takes the commune away */
  @MaxLength(5)
  @IsString()
  @ValidateIf(given)
  communeCode?: string | null;

  @Matches(/^\d{5}$/)
  @ValidateIf(given)
  postalCode?: string | null;

  /** How far or where to one goes to work */
  @IsPlainText()
  @MaxLength(300)
  @IsString()
  @IsOptional()
  mobility?: string | null;

  @IsIn(DRIVING_LICENCES, { each: true })
  @ArrayUnique()
  @IsArray()
  @IsOptional()
  drivingLicences?: DrivingLicence[];
}

export class ContactDto implements Required<ContactView> {
  email!: string | null;
  phone!: string | null;
  address!: string | null;
  birthDate!: string | null;
  website!: string | null;
  commune!: CommuneDto | null;
  mobility!: string | null;
  drivingLicences!: DrivingLicence[];
}

export class ProfileDto implements ProfileView {
  givenName!: string;
  familyName!: string;
  headline!: string | null;
  summary!: string | null;
  /** Absent when contact details may not be seen */
  contact?: ContactDto;
  /** Counts the saves; send it back as If-Match */
  version!: number;
}
