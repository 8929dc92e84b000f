import { Module } from '@nestjs/common';
import { Comments } from '#exchange';
import { AnswersController } from './answers.controller.js';
import { AnswersService } from './answers.service.js';
import { CommentsController } from './comments.controller.js';

@Module({ controllers: [AnswersController, CommentsController], providers: [AnswersService, Comments] })
export class CommentsModule {}
