import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import statics from '@fastify/static';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import { z } from 'zod';
import { sayReviewProblem } from '@ra-soat/domain/words/procedure.vi.ts';
import type { Actor } from './access.ts';
import { getBlob, putBlob, BLOB_LIMIT } from './blob.ts';
import { MATERIAL_LIMIT, putMaterial } from './material/put-material.ts';
import { parsed, runCommand, type CommandEntry, type Doors } from './command.ts';
import { runQuery, type FileEntry, type QueryEntry } from './query.ts';
import { Problem, problemOf } from './problem.ts';
import { takeSealed } from './sealed.ts';
import { actorOf, closeSession } from './session.ts';
import { say } from './words/problems.vi.ts';

export interface Capabilities {
  readonly commands: readonly CommandEntry[];
  readonly queries: readonly QueryEntry[];
  readonly files: readonly FileEntry[];
}

export interface HttpOptions extends Doors, Capabilities {
  /** Folder of the built web app; absent in tests of the API. */
  readonly web?: string;
  /** `keepForS`: the cookie outlives the browser, as a phone is switched off between two villages. */
  readonly signIn: (body: unknown) => Promise<{ token: string; keepForS?: number }>;
  readonly health: () => Promise<unknown>;
  readonly openapi: () => unknown;
  /** A command may have left work for a job. */
  readonly afterCommand: () => void;
  readonly onDefect: (error: unknown) => void;
}

const COOKIE = 'ra_soat';
const envelope = z.object({
  id: z.uuid(),
  version: z.number().int(),
  recordedAt: z.iso.datetime({ offset: true }).nullish(),
  body: z.unknown(),
});

function byKind<E extends { contract: { kind: string } }>(entries: readonly E[]): (kind: string) => E {
  const map = new Map(entries.map((entry) => [entry.contract.kind, entry]));
  return (kind) => {
    const entry = map.get(kind);
    if (!entry) throw new Problem('UNKNOWN_KIND');
    return entry;
  };
}

function inputOf(request: FastifyRequest): unknown {
  const { input } = parsed(z.object({ input: z.string().max(20_000).default('{}') }), request.query);
  try {
    return JSON.parse(input);
  } catch {
    throw new Problem('BODY_INVALID', { fields: [{ path: 'input', message: 'không phải JSON' }] });
  }
}

/** Everything a person can be told goes out as problem+json; the rest is a defect: logged, 500, no words. */
function answerError(options: HttpOptions) {
  return async (thrown: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const error = problemOf(thrown);
    if (error instanceof Problem) {
      const { code, detail, status } = error;
      const review = detail.review;
      const title = review ? sayReviewProblem(review) : say(code, detail.values);
      return reply
        .status(status)
        .type('application/problem+json')
        .send({ code, title, status, ...detail });
    }
    const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
    const code =
      status === 413 ? 'BODY_TOO_LARGE' : status === 429 ? 'TOO_MANY_REQUESTS' : status < 500 ? 'BODY_INVALID' : null;
    if (code)
      return reply
        .status(status)
        .type('application/problem+json')
        .send({ code, title: say(code, { limit: `${request.routeOptions.bodyLimit / 1_048_576} MB` }), status });
    options.onDefect(error);
    return reply
      .status(500)
      .type('application/problem+json')
      .send({ code: 'DEFECT', status: 500, title: 'Hệ thống gặp lỗi. Chưa có gì được ghi; hãy thử lại sau ít phút.' });
  };
}

async function withPlugins(app: FastifyInstance, options: HttpOptions): Promise<void> {
  // Bytes on a mountain's network cost more than the server's time: brotli where the client reads it, else gzip.
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        // Materials are fetched, then shown from the memory of the page.
        frameSrc: ["'self'", 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: false,
  });
  if (options.web && existsSync(options.web)) {
    await app.register(statics, { root: options.web, maxAge: '1h', index: false });
  }
  app.setErrorHandler(answerError(options));
  // Everything that is not JSON is a blob.
  app.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BLOB_LIMIT }, (_request, body, done) =>
    done(null, body),
  );
}

/** The whole HTTP face: four doors, the session, and the web app. Fastify is known to this file only. */
export async function buildHttp(options: HttpOptions): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: 1_048_576, trustProxy: true, routerOptions: { maxParamLength: 200 } });
  await withPlugins(app, options);
  const actor = async (request: FastifyRequest): Promise<Actor | undefined> => {
    const token = request.cookies[COOKIE];
    return token ? actorOf(options.database, token, options.clock) : undefined;
  };
  doors(app, options, actor);
  sessions(app, options);
  const { web } = options;
  if (web && existsSync(web)) {
    app.get('/', (_request, reply) => reply.sendFile('index.html', { maxAge: 0 }));
    // Without the slash it would be outside the scope of the field app's service worker.
    app.get('/di-ra-soat', (_request, reply) => reply.redirect('/di-ra-soat/'));
    app.get('/di-ra-soat/', (request, reply) => reply.sendFile(pageOf(request.url), { maxAge: 0 }));
  }
  app.setNotFoundHandler((request, reply) => {
    const page = request.method === 'GET' && !request.url.startsWith('/api/');
    if (page && options.web && existsSync(options.web))
      return reply.type('text/html').sendFile(pageOf(request.url), { maxAge: 0 });
    return reply
      .status(404)
      .type('application/problem+json')
      .send({ code: 'UNKNOWN_KIND', title: say('UNKNOWN_KIND'), status: 404 });
  });
  return app;
}

/** Every address of the office is its one page, every one of the field app that one's. */
function pageOf(url: string): string {
  return url.startsWith('/di-ra-soat/') ? 'di-ra-soat/index.html' : 'index.html';
}

const kind = (request: FastifyRequest) => parsed(z.object({ kind: z.string() }), request.params).kind;

/** What everybody may ask: hundreds of phones of one hall stand behind one address; a code has fifty bits. */
function limitOfOpenDoors({ commands, queries }: HttpOptions) {
  const open = new Set(
    [...commands, ...queries].filter(({ verb }) => verb === 'nobody').map((entry) => entry.contract.kind),
  );
  const allowList = (request: FastifyRequest) => !open.has(kind(request));
  return { config: { rateLimit: { max: 6_000, timeWindow: '1 minute', allowList } } };
}

type WhoAsks = (request: FastifyRequest) => Promise<Actor | undefined>;

function doors(app: FastifyInstance, options: HttpOptions, actor: WhoAsks): void {
  const command = byKind(options.commands);
  const query = byKind(options.queries);
  const file = byKind(options.files);
  const limited = limitOfOpenDoors(options);

  app.post('/api/commands/:kind', limited, async (request) => {
    const { id, version, recordedAt, body } = parsed(envelope, request.body);
    const sent = { id, version, recordedAt: recordedAt ?? null, body };
    const receipt = await runCommand(options, command(kind(request)), await actor(request), sent);
    options.afterCommand();
    return receipt;
  });
  app.post('/api/sealed', async (request) => {
    const taken = await takeSealed(options, command, await actor(request), request.body);
    options.afterCommand();
    return taken;
  });
  app.get('/api/queries/:kind', limited, async (request) =>
    runQuery(options, query(kind(request)), await actor(request), inputOf(request)),
  );
  app.get('/api/files/:kind', async (request, reply) => {
    const answer = await runQuery(options, file(kind(request)), await actor(request), inputOf(request));
    const name = encodeURIComponent(answer.fileName);
    const shown = answer.inPage ? 'inline' : 'attachment';
    // Whatever is in it: no script of ours runs around it, and nothing of it reaches our pages.
    if (answer.inPage) reply.header('content-security-policy', "sandbox; default-src 'none'");
    return reply
      .type(answer.mediaType)
      .header('content-disposition', `${shown}; filename*=UTF-8''${name}`)
      .send(Buffer.from(answer.bytes));
  });
  const sha256 = (request: FastifyRequest) =>
    parsed(z.object({ sha256: z.string().regex(/^[\da-f]{64}$/u) }), request.params).sha256;
  app.put('/api/blobs/:sha256', { bodyLimit: BLOB_LIMIT }, async (request) =>
    putBlob(options, await actor(request), sha256(request), request.body),
  );
  app.put('/api/blobs/:sha256/material', { bodyLimit: MATERIAL_LIMIT }, async (request) =>
    putMaterial(options, await actor(request), sha256(request), request.body),
  );
  app.get('/api/blobs/:sha256', async (request, reply) => {
    const blob = await getBlob(options, await actor(request), sha256(request));
    return reply.type(blob.mediaType).header('content-disposition', 'attachment').send(blob.bytes);
  });
}

function sessions(app: FastifyInstance, options: HttpOptions): void {
  const limit = { config: { rateLimit: { max: 60, timeWindow: '1 minute' } } };
  app.post('/api/session', limit, async (request, reply) => {
    const { token, keepForS } = await options.signIn(request.body);
    const kept = keepForS === undefined ? {} : { maxAge: keepForS };
    const cookie = { path: '/', httpOnly: true, sameSite: 'strict', secure: 'auto', ...kept } as const;
    return reply.setCookie(COOKIE, token, cookie).send({});
  });
  app.delete('/api/session', async (request, reply) => {
    const token = request.cookies[COOKIE];
    if (token) await closeSession(options.database, token, options.clock);
    return reply.clearCookie(COOKIE, { path: '/' }).send({});
  });
  app.get('/api/health', () => options.health());
  app.get('/api/openapi.json', () => options.openapi());
}
