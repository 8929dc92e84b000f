import { Module } from '@nestjs/common';
import { PhotoController } from './photo.controller.js';
import { PhotoService } from './photo.service.js';
import { Portraits } from './portraits.js';

@Module({ controllers: [PhotoController], providers: [PhotoService, Portraits] })
export class PhotoModule {}
