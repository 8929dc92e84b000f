import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { languageOf } from '#http';
import { Access } from '#identity';
import { inStarterGroups } from '#referentials';
import { GroupedCodesDto, ReferenceGroupDto } from './skill-group.dto.js';

/**
 * Reference data and nothing of a person: whoever reads skills, by a share or by a link, already has their codes. They come in
 * the body, so that no log of addresses tells what somebody can do.
 */
@Controller('counsellor/skill-groups')
@Access('anyone')
export class SkillGroupsController {
  /** The groups of the starter set that these skills are of; codes of no group are left out */
  @Post()
  @HttpCode(200)
  groups(@Body() { codes }: GroupedCodesDto, @Headers('accept-language') languages?: string): ReferenceGroupDto[] {
    return inStarterGroups([...new Set(codes)], (code) => code).map(({ group: { code, label }, things }) => ({
      code,
      label: label[languageOf(languages)],
      codes: things,
    }));
  }
}
