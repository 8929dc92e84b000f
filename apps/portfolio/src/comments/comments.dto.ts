import { PickType } from '@nestjs/swagger';
import { IsNotEmpty, IsString, IsUUID } from 'class-validator';
import { CommentThreadDto, LONGEST_COMMENT } from '#exchange';
import { IsPlainText, MaxLength } from '#http';

export class AnswerDto {
  @IsUUID()
  threadId!: string;

  /** Plain text; the other of the two reads it */
  @IsPlainText()
  @MaxLength(LONGEST_COMMENT)
  @IsNotEmpty()
  @IsString()
  text!: string;
}

export class CommentChangeDto extends PickType(AnswerDto, ['text']) {}

export class CommentsReadDto {
  @IsUUID()
  threadId!: string;

  /** The last comment that was shown */
  @IsUUID()
  through!: string;
}

export class CommentsDto {
  /** What counsellors wrote and I have not read */
  unread!: number;
  /** Latest first */
  threads!: CommentThreadDto[];

  static from(threads: CommentThreadDto[]): CommentsDto {
    return { unread: threads.reduce((sum, { unread }) => sum + unread, 0), threads };
  }
}
