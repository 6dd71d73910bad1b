// Saves a file that the server made, without the server keeping it anywhere.
watch("value", () => {
  if (!props.value) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([props.value.text], { type: props.value.type }));
  link.download = props.value.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
});
