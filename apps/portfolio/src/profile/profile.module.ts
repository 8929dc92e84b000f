import { Module } from '@nestjs/common';
import { CommunesModule } from '../communes/communes.module.js';
import { ProfileController } from './profile.controller.js';
import { ProfileService } from './profile.service.js';

@Module({ imports: [CommunesModule], controllers: [ProfileController], providers: [ProfileService] })
export class ProfileModule {}
