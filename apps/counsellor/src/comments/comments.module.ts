import { Module } from '@nestjs/common';
import { Comments } from '#exchange';
import { SharedCommentsController } from './shared-comments.controller.js';

@Module({ controllers: [SharedCommentsController], providers: [Comments] })
export class CommentsModule {}
