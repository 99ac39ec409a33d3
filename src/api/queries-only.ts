import { GraphQLError, type ValidationRule } from 'graphql';

/** The API is for asking: a mutation or subscription is no valid operation. graphql-js 16 says so only when it executes one. */
export const queriesOnly: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`There is no ${node.operation}: this API is for asking.`, { nodes: node }));
  },
});
