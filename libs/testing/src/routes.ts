import 'reflect-metadata';
import { RequestMethod, type INestApplicationContext, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer, Reflector } from '@nestjs/core';
import { MetadataScanner } from '@nestjs/core/metadata-scanner.js';
import { ACCESS_RULE, FACTOR_RULE, type AccessRule, type FactorRule } from '#identity';

export interface Route {
  method: string;
  /** As Fastify knows it: `/api/portfolio/skills/:id`. */
  path: string;
  /** Who may call it; undeclared is closed, and a mistake. */
  rule: AccessRule | 'UNDECLARED';
  /** What it asks of the second factor, when it says so. */
  factor: FactorRule | undefined;
}

/** Every route of a service, as its controllers declare them. */
export function routesOf(app: INestApplicationContext): Route[] {
  const modules = [...app.get(ModulesContainer).values()];
  const controllers = modules.flatMap((module) => [...module.controllers.values()].map(({ metatype }) => metatype));
  return controllers
    .filter((controller): controller is Type => typeof controller === 'function')
    .flatMap((controller) => routesIn(controller))
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b)));
}

/** `GET /api/portfolio/skills/:id` */
export function nameOf({ method, path }: Route): string {
  return `${method} ${path}`;
}

function routesIn(controller: Type): Route[] {
  const prototype = controller.prototype as Record<string, (...args: unknown[]) => unknown>;
  const handlers = new MetadataScanner().getAllMethodNames(prototype).map((name) => prototype[name]);
  return handlers.flatMap((handler) => {
    const verb = handler && (Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined);
    if (!handler || verb === undefined) return [];
    const parts = [controller, handler].map((target) => Reflect.getMetadata(PATH_METADATA, target) as string);
    const path = ['/api', ...parts].join('/').replace(/\/+/g, '/').replace(/\/$/, '');
    const rule = new Reflector().getAllAndOverride<AccessRule | undefined>(ACCESS_RULE, [handler, controller]);
    const factor = new Reflector().getAllAndOverride<FactorRule | undefined>(FACTOR_RULE, [handler, controller]);
    return [{ method: RequestMethod[verb], path, rule: rule ?? 'UNDECLARED', factor }];
  });
}
