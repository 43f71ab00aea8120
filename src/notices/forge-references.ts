/**
 * Signs by which GitHub, GitLab or Gitea take what follows for somebody or something of theirs: people, issues, merge
 * requests, labels, milestones, epics, snippets.
 */
export const referenceSign = /[@#!%~&$](?=[\w"{])/g;

/** The same without a sign: `GH-12` is an issue. */
export const issueByName = /\bGH-(?=\d)/gi;
