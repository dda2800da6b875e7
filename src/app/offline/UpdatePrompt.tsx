export const UpdatePrompt = () => null;
