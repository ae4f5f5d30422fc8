import { z } from 'zod';
import type { Capabilities } from './http.ts';
import { problemStatus } from './problem.ts';

const DIALECT = { target: 'draft-2020-12', io: 'input', unrepresentable: 'any' } as const;

function json(schema: unknown) {
  return { content: { 'application/json': { schema } } };
}

const problem = {
  description: 'Từ chối, có lời tiếng Việt',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const problemSchema = {
  type: 'object',
  required: ['code', 'title', 'status'],
  properties: {
    code: { type: 'string', enum: [...Object.keys(problemStatus), 'DEFECT'] },
    title: { type: 'string' },
    status: { type: 'integer' },
    fields: {
      type: 'array',
      items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } },
    },
  },
};

function commandPath({ contract, verb }: Capabilities['commands'][number]) {
  const body = {
    type: 'object',
    required: ['id', 'version', 'body'],
    properties: {
      id: { type: 'string', format: 'uuid' },
      version: { const: contract.version },
      recordedAt: { type: 'string', format: 'date-time' },
      body: z.toJSONSchema(contract.input, DIALECT),
    },
  };
  const receipt = {
    type: 'object',
    required: ['id', 'bodyHash', 'answer'],
    properties: {
      id: { type: 'string', format: 'uuid' },
      bodyHash: { type: 'string' },
      answer: z.toJSONSchema(contract.output, { ...DIALECT, io: 'output' }),
    },
  };
  return {
    post: {
      operationId: contract.kind,
      tags: ['commands'],
      'x-verb': verb,
      requestBody: { required: true, ...json(body) },
      responses: { 200: { description: 'Đã ghi, hoặc đã ghi từ trước', ...json(receipt) }, default: problem },
    },
  };
}

/** The question travels as one JSON text, so that lists and numbers keep their types. */
function inputParameter(schema: z.ZodType) {
  return { name: 'input', in: 'query', content: { 'application/json': { schema: z.toJSONSchema(schema, DIALECT) } } };
}

function queryPath({ contract, verb }: Capabilities['queries'][number]) {
  const answer = z.toJSONSchema(contract.output, { ...DIALECT, io: 'output' });
  return {
    get: {
      operationId: contract.kind,
      tags: ['queries'],
      'x-verb': verb,
      parameters: [inputParameter(contract.input)],
      responses: { 200: { description: 'Trả lời', ...json(answer) }, default: problem },
    },
  };
}

function filePath({ contract, verb }: Capabilities['files'][number]) {
  const document = { description: 'Tài liệu', content: { 'application/octet-stream': { schema: {} } } };
  return {
    get: {
      operationId: contract.kind,
      tags: ['files'],
      'x-verb': verb,
      parameters: [inputParameter(contract.input)],
      responses: { 200: document, default: problem },
    },
  };
}

/** OpenAPI 3.1 of every door, made from the contracts themselves. */
export function openApi({ commands, queries, files }: Capabilities) {
  return {
    openapi: '3.1.0',
    info: { title: 'Rà Soát', version: '1' },
    paths: Object.fromEntries<unknown>([
      ...commands.map((entry) => [`/api/commands/${entry.contract.kind}`, commandPath(entry)] as const),
      ...queries.map((entry) => [`/api/queries/${entry.contract.kind}`, queryPath(entry)] as const),
      ...files.map((entry) => [`/api/files/${entry.contract.kind}`, filePath(entry)] as const),
    ]),
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'ra_soat' } },
    },
    security: [{ session: [] }],
  };
}
