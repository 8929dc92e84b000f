import { Module } from '@nestjs/common';
import { PortfolioAccess } from '#consent';
import { CvController } from './cv.controller.js';
import { CvService } from './cv.service.js';

@Module({ controllers: [CvController], providers: [CvService, PortfolioAccess] })
export class CvModule {}
