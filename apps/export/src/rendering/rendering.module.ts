import { Module, type DynamicModule } from '@nestjs/common';
import { Renderer } from './renderer.js';
import { USUAL_LIMITS, type RenderingLimits } from './rendering-limits.js';
import type { RenderingFolders } from './tasks.js';

/** One renderer for all that makes documents. */
@Module({})
export class RenderingModule {
  static forRoot(folders: RenderingFolders, limits: Partial<RenderingLimits> = {}): DynamicModule {
    const useFactory = () => new Renderer({ ...USUAL_LIMITS, ...limits }, folders);
    return {
      module: RenderingModule,
      global: true,
      providers: [{ provide: Renderer, useFactory }],
      exports: [Renderer],
    };
  }
}
