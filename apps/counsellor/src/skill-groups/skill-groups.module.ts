import { Module } from '@nestjs/common';
import { SkillGroupsController } from './skill-groups.controller.js';

@Module({ controllers: [SkillGroupsController] })
export class SkillGroupsModule {}
