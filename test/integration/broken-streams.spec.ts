import { Readable } from 'node:stream';
import { Controller, Get, Module, StreamableFile } from '@nestjs/common';
import { IdentityOptions } from '#identity';
import { startApp, testSettings, type TestApp } from '#testing';

const PART = Buffer.alloc(100_000, 'x');

@Controller('streams')
class StreamsController {
  @Get('late')
  late(): StreamableFile {
    return new StreamableFile(Readable.from(failing(PART)), { type: 'application/pdf', disposition: 'attachment' });
  }

  @Get('early')
  early(): StreamableFile {
    return new StreamableFile(Readable.from(failing()), { type: 'application/pdf', disposition: 'attachment' });
  }
}

@Module({
  controllers: [StreamsController],
  providers: [{ provide: IdentityOptions, useValue: { publicUrl: 'http://localhost', secret: '' } }],
})
class StreamsApp {}

async function* failing(...parts: Buffer[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield await Promise.resolve(part);
  throw new Error('out of ink');
}

describe('a document that fails while it is sent', () => {
  let api: TestApp;
  let settings: Awaited<ReturnType<typeof testSettings>>;
  beforeAll(async () => {
    settings = await testSettings();
    api = await startApp(() => ({ module: StreamsApp }), settings);
  });
  afterAll(async () => {
    await api.close();
    await settings.remove();
  });

  it('breaks the connection: half a document does not pass for a whole one', async () => {
    const answer = await fetch(`${api.url}/api/streams/late`);

    expect(answer.status).toBe(200);
    await expect(answer.arrayBuffer()).rejects.toThrow('terminated');
  });

  it('is an answer that says so when nothing was sent yet', async () => {
    const answer = await fetch(`${api.url}/api/streams/early`);

    expect(answer.status).toBe(500);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await answer.text()).not.toContain('ink');
  });
});
